import type { Plugin } from 'vite';
import { changedLit, type LitChange } from './changed-lit.js';

// test/toolchain/lit-for-elements.test.mjs fails if an element needs what is left out.

/** Templates. */
const templates: readonly LitChange[] = [
  // Templates of MathML, and templates that a compiler has made.
  { file: 'lit-html', from: /:3===\w\?"<math>":""/, to: ':""' },
  { file: 'lit-html', from: /:3===\w\?"<\/math>":""/, to: ':""' },
  {
    file: 'lit-html',
    from: /"number"==typeof \w\?(this\._\$AC\(\w\)):\(.*?,\w\)(?=;if)/,
    to: '$1',
  },
  // Expressions in comments, and in elements whose content is only text.
  { file: 'lit-html', from: /"!--"===\w\[1\]\?\w=\w:/, to: '' },
  { file: 'lit-html', from: /\w===\w\|\|(\w===\w\?\w=\w:\(\w=\w),\w=void 0\)/, to: '$1)' },
  { file: 'lit-html', from: /\(\w\.test\(\w\[2\]\)&&\(.*?\),(\w=\w)\)/, to: '$1' },
  { file: 'lit-html', from: /(\w=)\w\?\?(\w,\w=-1)/, to: '$1$2' },
  { file: 'lit-html', from: /if\(\w\.test\(\w\.tagName\)\)\{.*?\}\}(?=\}else if)/, to: '' },
  { file: 'lit-html', from: /else\{let \w=-1;for\(.*?\}(?=\w\+\+\})/, to: '' },
  // Expressions that stand for an attribute, as directives for elements do.
  { file: 'lit-html', from: /else \w\.startsWith\(.*?\),\w\.removeAttribute\(\w\)\)/, to: '' },
  {
    file: 'lit-html',
    from: /1===\w\.type\?(.*?):6===\w\.type&&\(.*?\)(?=,this\._\$AV)/,
    to: '($1)',
  },
  // Listeners that are objects, or have options.
  { file: 'lit-html', from: /\|\|\w\.capture!==.*?passive(?=,)/, to: '' },
  {
    file: 'lit-html',
    from: /"function"==typeof this\._\$AH\?(this\._\$AH\.call\(.*?\)):this\._\$AH\.handleEvent\(\w\)/,
    to: '$1',
  },
  // Directives that go on while an element is not on the page, and properties that only directives read.
  { file: 'lit-html', from: /setConnected\(\w\)\{.*?\}\}/, to: '}' },
  { file: 'lit-html', from: /this\._\$AP\?\.\(!1,!0,\w\);/, to: ';' },
  { file: 'lit-html', from: /\w\?\._\$AO\?\.\(!1\),/, to: '' },
  { file: 'lit-html', from: /,this\._\$Cv=\w\?\.isConnected\?\?!0/, to: '' },
  { file: 'lit-html', from: /this\._\$AN=void 0,/g, to: '' },
  { file: 'lit-html', from: /get (?:_\$AU|tagName|startNode|endNode)\(\)\{.*?\}/g, to: '' },
  { file: 'lit-html', from: /get parentNode\(\)\{let.*?,\w\}/, to: '' },
  { file: 'lit-html', from: /get parentNode\(\)\{return.*?\}/, to: '' },
  { file: 'lit-html', from: /\(\w\?\.creationScope\?\?(\w)\)/, to: '$1' },
  { file: 'directive', from: /get _\$AU\(\)\{.*?\}/, to: '' },
  {
    file: 'lit-element',
    from: /this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/,
    to: '',
  },
  {
    file: 'lit-element',
    from: /connectedCallback\(\)\{.*?\}disconnectedCallback\(\)\{.*?\}/,
    to: '',
  },
  // What Lit says of mistakes that our own templates do not make.
  { file: 'lit-html', from: /Error\("invalid template[^"]*"\)/, to: 'Error()' },
  { file: 'live', from: /Error\("The `live` [^"]*"\)/, to: 'Error()' },
  { file: 'live', from: /Error\("`live` [^"]*"\)/, to: 'Error()' },
  // The same in a form that a minifier removes where it is not used.
  { file: 'directive-helpers', from: /const\{I:(\w)\}=(\w)(?=,)/, to: 'const $1=$2.I' },
];

/** Properties: `property` (src/elements/property.ts) uses no options but `attribute` and `hasChanged`. */
const properties: readonly LitChange[] = [
  // Attributes are passed on to properties as they are: these read texts themselves.
  {
    file: 'reactive-element',
    from: /(_\$AK\(\w,(\w)\)\{const )\w=this\.constructor,(\w)=\w(\..*?;).*?\}(?=requestUpdate)/,
    to: '$1$3=this.constructor$4void 0!==$3&&(this[$3]=$2)}',
  },
  { file: 'reactive-element', from: /,\w=\w\.trustedTypes,\w=\w\?\w\.emptyScript:""/, to: '' },
  // Attributes that follow properties, and properties that have their former value again without their attribute.
  { file: 'reactive-element', from: /_\$ET\(\w,\w\)\{.*?\}\}(?=_\$AK)/, to: '' },
  { file: 'reactive-element', from: /this\._\$Eq&&=.*?\),(?=this)/, to: '' },
  { file: 'reactive-element', from: /,this\._\$Em=null(?=,this\._\$Ev)/, to: '' },
  { file: 'reactive-element', from: /\|\|\w\.useDefault&&\w\.reflect&&.*?(?=\)\)return)/, to: '' },
  {
    file: 'reactive-element',
    from: /C\((\w),(\w),\{useDefault.*?\}(?=async)/,
    to: 'C($1,$2){this._$AL.has($1)||this._$AL.set($1,this.hasUpdated?$2:void 0)}',
  },
  { file: 'reactive-element', from: /\{attribute:!0,type:String,.*?(?=hasChanged)/, to: '{' },
  // Properties declared in `static properties`, and those that have an accessor already.
  {
    file: 'reactive-element',
    from: /if\((this\.finalized=!0,.*?),this\.hasOwnProperty\(\w\("properties"\)\)\)\{.*?\]\)\}/,
    to: '$1;',
  },
  { file: 'reactive-element', from: /,getOwnPropertyNames:\w,getOwnPropertySymbols:\w/, to: '' },
  { file: 'reactive-element', from: /this\.prototype\.hasOwnProperty\(.*?wrapped=!0\),/, to: '' },
  { file: 'reactive-element', from: /\w\(this\.prototype,\w\)\?\?(?=\{get)/, to: '' },
  {
    file: 'reactive-element',
    from: /const \w=this\.constructor\.elementProperties;if\(\w\.size>0\).*?\}(?=\}let)/,
    to: '',
  },
  { file: 'reactive-element', from: /\w\.state&&\(\w\.attribute=!1\),/, to: '' },
  // What decorators of the standard's form need. Those of TypeScript do not.
  { file: 'reactive-element', from: /Symbol\.metadata\?\?=.*?new WeakMap(?=;)/, to: '' },
  {
    file: 'reactive-element',
    from: /const \w=this\[Symbol\.metadata\];if\(null!==.*?\}(?=this\._\$Eh=)/,
    to: '',
  },
  { file: 'reactive-element', from: /static addInitializer.*?\}(?=static)/, to: '' },
  { file: 'reactive-element', from: /void 0!==\w\.l&&\(.*?\),/, to: '' },
  { file: 'reactive-element', from: /,this\.constructor\.l\?\.forEach\(.*?\)\)/, to: '' },
];

/** Style sheets: every element has a list of them, and none contains an expression. */
const styles: readonly LitChange[] = [
  // Style sheets as objects, made at once. Browsers that lack them cannot parse the script either, whose classes have static blocks.
  {
    file: 'css-tag',
    from: /\(\w,\.\.\.\w\)=>\{const.*?return new \w\(\w,\w,\w\)\}/,
    to: '([text])=>{const sheet=new CSSStyleSheet;return sheet.replaceSync(text),sheet}',
  },
  {
    file: 'css-tag',
    from: /if\(\w\)(\w\.adoptedStyleSheets=\w)\.map\(.*?appendChild\(\w\)\}/,
    to: '$1',
  },
  { file: 'css-tag', from: /\w+\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/, to: '!0' },
  {
    file: 'reactive-element',
    from: /(static finalizeStyles\((\w)\)\{).*?return \w\}/,
    to: '$1return $2}',
  },
];

/** Messages: ours are texts, and only follow-page-language.ts configures them and sets the language, to one that there is. */
const messages: readonly LitChange[] = [
  { file: 'runtime-msg', from: /else \{\s*\/\/ E\.g\. html`[^]*?\};\s*\}/, to: '' },
  {
    file: 'runtime-msg',
    from: /typeof template !== 'string' && !\('strTag' in template\)/,
    to: 'false',
  },
  { file: 'install', from: /if \(installed\) \{[^}]*\}/, to: '' },
  { file: 'runtime', from: /validLocales = new Set[^]*?(?=loadLocale =)/, to: '' },
  { file: 'runtime', from: /if \(!validLocales \|\|[^]*?(?=requestId\+\+)/, to: '' },
];

/** Polyfills of shadow roots, and what takes over elements that a server has rendered. */
const platforms: readonly LitChange[] = [
  { file: 'lit-html', from: /\w+\.litHtmlPolyfillSupport/, to: 'void 0' },
  { file: 'lit-element', from: /\w+\.litElementPolyfillSupport/, to: 'void 0' },
  { file: 'lit-element', from: /\w+\.litElementHydrateSupport/, to: '(void 0)' },
  { file: 'reactive-element', from: /\w+\.reactiveElementPolyfillSupport/, to: 'void 0' },
];

/** Leaves out of Lit what our elements never use. */
export function litForElements(): Plugin {
  return changedLit('lit-for-elements', [
    ...templates,
    ...properties,
    ...styles,
    ...messages,
    ...platforms,
  ]);
}
