import { assessCrisis } from './index.ts';
import { readFileSync } from 'node:fs';
for (const f of process.argv.slice(2)) {
  const rows = JSON.parse(readFileSync(f,'utf8')) as {text:string,tier:string}[];
  let a=0,aN=0,ab=0,abN=0,pN=0,pOk=0,paN=0,paOk=0,c=0,cN=0,noC=0;
  for (const {text,tier} of rows) { const g=assessCrisis(text); const got=g?.tier??'none';
    if (got!==tier) console.log(tier,'->',g?.rule??'none','|',text);
    if (tier==='A'){aN++; if(got==='A')a++;} if ('AB'.includes(tier[0])){abN++; if('AB'.includes(got[0]))ab++;}
    if (tier==='C'){cN++; if(got==='C')c++;} if(tier==='none'&&got==='C')noC++;
    if ('AB'.includes(got[0])){pN++; if('AB'.includes(tier[0]))pOk++;} if(got==='A'){paN++; if(tier==='A')paOk++;} }
  console.log(f,rows.length,`A recall ${a}/${aN}  A+B recall ${ab}/${abN}  A+B precision ${pOk}/${pN}  A precision ${paOk}/${paN} C ${c}/${cN} none->C ${noC}`);
}
