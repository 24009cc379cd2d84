/** The style of the exported page. After a change, update its hash below; a unit test prints the new one. */
export const pageStyle = `:root{color-scheme:light dark;--line:#d0d7de;--essay:#0b5cad;--glossary:#9a5b00;--lives:#4a7a3a;--periods:#7a4a8f}
@media(prefers-color-scheme:dark){:root{--line:#30363d;--essay:#6cb6ff;--glossary:#e0a958;--lives:#8fc97c;--periods:#c79be0}}
body{font:15px/1.45 system-ui,sans-serif;margin:0 auto;padding:0 1.5rem 3rem;max-width:80rem;overflow-wrap:anywhere}
header{position:sticky;top:0;background:Canvas;padding:1rem 0 .75rem;border-bottom:1px solid var(--line);z-index:1}
h1{font-size:1.5rem;margin:0 0 .75rem}
form{display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;align-items:center}
input[type=search]{font:inherit;padding:.3rem .6rem;min-width:14rem}
label{display:inline-flex;gap:.35rem;align-items:center}
.scale{display:flex;justify-content:space-between;opacity:.7;font-size:.85rem;margin:.6rem 0 0 12rem;width:18rem;font-variant-numeric:tabular-nums}
ol{list-style:none;margin:0;padding:0}
li{display:grid;grid-template-columns:11rem 18rem 1fr;gap:1rem;padding:.35rem 0;border-bottom:1px solid var(--line);align-items:center}
li[hidden]{display:none}
time{text-align:right;opacity:.8;font-variant-numeric:tabular-nums}
.track{position:relative;height:.6rem;overflow:hidden}
.track i{position:absolute;height:100%;min-width:.6rem;border-radius:.3rem;background:var(--essay)}
.glossary i{background:var(--glossary)}.lives i{background:var(--lives)}.periods i{background:var(--periods)}
.unsure i{opacity:.45}.beyond i{opacity:.25}
small{display:block;opacity:.7}
output{opacity:.7;margin-left:auto}
@media(max-width:50rem){li{grid-template-columns:1fr}time{text-align:left}.scale{display:none}}`;

/** Searches, hides and positions elements of the page; it never writes markup. */
export const pageScript = `const rows=[...document.querySelectorAll('li')].map(e=>({e,from:+e.dataset.from,to:+e.dataset.to,text:e.textContent.toLowerCase()}));
const form=document.querySelector('form'),count=document.querySelector('output'),ends=document.querySelectorAll('.scale span');
const list=document.querySelector('ol'),first=+list.dataset.first,last=+list.dataset.last;
const year=day=>{const exact=new Date(day*864e5).getUTCFullYear(),y=Number.isNaN(exact)?Math.floor(1970+day/365.2425):exact;
return y>0?list.dataset.ad.replace('{}',y):list.dataset.bc.replace('{}',1-y)};
function show(){const zoom=2**(form.zoom.value/10),span=(last-first)/zoom,from=first+(last-first-span)*form.place.value/1000,to=from+span;
const words=form.find.value.toLowerCase().split(/\\s+/),lanes=new Set([...form.querySelectorAll('[name=lane]:checked')].map(e=>e.value));let shown=0;
for(const r of rows){const inside=r.to>from&&r.from<to,on=(zoom===1||inside)&&lanes.has(r.e.className.split(' ')[0])&&words.every(w=>r.text.includes(w));r.e.hidden=!on;if(!on)continue;shown++;
r.e.classList.toggle('beyond',!inside);const bar=r.e.querySelector('i').style,left=Math.min(100,Math.max(0,(r.from-from)/span*100)),right=Math.min(100,(r.to-from)/span*100);bar.left='min('+left+'%, 100% - .6rem)';bar.width=Math.max(0,right-left)+'%'}
count.value=shown+' / '+rows.length;if(rows.length){ends[0].textContent=year(from);ends[1].textContent=year(to)}form.place.disabled=zoom===1}
form.addEventListener('input',show);form.addEventListener('submit',e=>e.preventDefault());show();`;

/** SHA-256 hashes of the style and the script, for the content security policy. */
export const pageHashes = {
  style: '6q4DrdV7MUSqzd49ODGEj2hxTAQ34yoJCRW2rS42CWk=',
  script: 'GM6rCZnyD1sMkwn6Ve/pt8JVQea+DN0UbmNH/qRgejc=',
};
