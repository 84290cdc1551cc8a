import { it } from 'vitest';
import { emptyTimeline } from '../../src/ui/edit/new-timeline.ts';
import { contentOf, createEditStore } from '../../src/state/edit-store.ts';
import { readContent, shelvedContent } from '../../src/sync/kept-content.ts';
import { readOutline } from '../../src/formats/own/read-outline.ts';
it('x', () => {
  const t = emptyTimeline('x');
  const tl = { ...t, sources: [{id:'a',publisher:'',headline:'h',url:'',published:'',publishedHow:'',credits:''}], actors:[{id:'a',kind:'person',name:'',about:'',offices:[{title:'',when:''}]}], publishers:[{id:'p',name:'',shortName:'',about:'',links:[{url:'',label:''}]}], chapters:[{id:'c',title:'',when:'',summary:''}], silences:[{when:'',note:''}], afterwards:[{when:'',text:'',link:{url:'',label:''}}], corrections:[{on:'',event:'',what:''}], terms:[{id:'t',short:'',forms:[''],explanation:''}] } as never;
  for (const x of [t, tl]) {
    const c = readContent(shelvedContent(contentOf(createEditStore({key:'k',timeline:x}).getState())));
    console.log(JSON.stringify(c?.problems), JSON.stringify(c?.history.timeline));
    readOutline(JSON.parse(JSON.stringify(x)), (p,m)=>console.log(p,m));
  }
});
