import sharp from "sharp"; import {readdirSync} from "node:fs";
const dir=process.argv[2], pat=new RegExp(process.argv[3]), out=process.argv[4], w=Number(process.argv[5]??480), cols=Number(process.argv[6]??4);
const files=readdirSync(dir).filter(f=>pat.test(f)).sort();
const imgs=await Promise.all(files.map(f=>sharp(dir+"/"+f).resize({width:w}).png().toBuffer({resolveWithObject:true})));
const h=Math.max(...imgs.map(i=>i.info.height));
await sharp({create:{width:w*cols+8*cols,height:(h+8)*Math.ceil(imgs.length/cols),channels:3,background:"#777"}}).composite(imgs.map((im,i)=>({input:im.data,left:(i%cols)*(w+8),top:Math.floor(i/cols)*(h+8)}))).png().toFile(out);
console.log(files.join(" "));
