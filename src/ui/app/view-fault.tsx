// When a part of the page fails, or cannot be fetched, the rest stays, and a sentence says what to do.
import './view-fault.css';
import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** What has failed, at the beginning of a sentence: “This page”; absent where the rest does well without it, and nothing needs to be said. */
  readonly what?: string;
  /** What is shown below the sentence instead. */
  readonly instead?: ReactNode;
  /** Another value is another attempt: after going elsewhere all is well again. */
  readonly attempt?: string | undefined;
}

interface State {
  readonly hasFailed: boolean;
  readonly attempt: string | undefined;
}

/** Shows its children; after an exception in them a sentence, and an offer to reload. React knows error boundaries only as classes. */
export class ViewFault extends Component<Props, State> {
  override state: State = { hasFailed: false, attempt: this.props.attempt };

  static getDerivedStateFromError(): Pick<State, 'hasFailed'> {
    return { hasFailed: true };
  }

  static getDerivedStateFromProps({ attempt }: Props, state: State): State | null {
    return attempt === state.attempt ? null : { hasFailed: false, attempt };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    if (this.props.what === undefined) return this.props.instead;
    return (
      <div className="view-fault">
        <p role="alert" className="view-fault-note">
          {this.props.what} could not be shown. Is the connection there? What you asked stays in the address.{' '}
          <button type="button" className="control" onClick={() => location.reload()}>
            Reload
          </button>
        </p>
        {this.props.instead}
      </div>
    );
  }
}
