// When the drawing fails, the reader still gets to the events.
import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** What is shown where the drawing has failed. */
  readonly instead: ReactNode;
}

/** Shows its children; after an exception in them, what stands instead, and an offer to reload. React knows error boundaries only as classes. */
export class DrawingFault extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <div className="drawing-fault">
        <p role="alert" className="drawing-fault-note">
          The timeline could not be drawn. All events are in the list below.{' '}
          <button type="button" className="control" onClick={() => location.reload()}>
            Reload
          </button>
        </p>
        {this.props.instead}
      </div>
    );
  }
}
