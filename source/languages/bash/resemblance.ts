import {resemblanceTo, type Sign} from '../resemblance.ts';

const forBash: readonly Sign[] = [
  [/^\s*(?:fi|done|esac)\s*(?:$|[;|&<>)#])/, 4],
  [/(?:^|;)\s*(?:then|do)\s*(?:$|#)|\]\]?\s*;\s*then\b/, 3],
  [/^\s*(?:if|elif|while|until)\s+!?\s*(?:\[\[?\s|\(\()/, 4],
  [/^\s*for\s+\w+\s+in\s+[^:{]*(?:;\s*do\b|$)/, 1.5],
  [/^\s*case\s+\S+\s+in\s*$|^\s*;;\s*$/, 4],
  [/^\s*(?:function\s+)?[\w-]+\s*\(\)\s*(?:\{.*)?$/, 1.5],
  [/^\s*(?:local|declare|readonly|export|typeset)\s+(?:-\w+\s+)*\w+(?:=|\s*$)/, 2],
  [/^\s*\w+=(?:"[^"]*"|'[^']*'|\$|[\w./-]*$|\()/, 1.5],
  [/^\s*(?:echo|printf)\s+[^(=\s]/, 1.5],
  [/^\s*(?:set\s+-[a-z]+|shopt\s+-|source\s+\S|\.\s+\S|trap\s+\S|shift\b|unset\s+\w)/, 2],
  [/\$\{\w+|\$\(\(?|"\$[\w@#?*]|\$[\w@#?*]+"|\s\$\w+/, 1.5],
  [
    /\s\|\s*(?:grep|sed|awk|sort|wc|cut|tr|head|tail|while)\b|2>&1|>\/dev\/null|<<-?\s*['"]?[A-Z]+/,
    3,
  ],
  [/\s-(?:eq|ne|lt|le|gt|ge)\s/, 3],
];

const forOthers: readonly Sign[] = [
  // Python and Ruby
  [/^\s*(?:def|class|if|elif|else|for|while|try|except|with)\b[^$[]*:\s*(?:#.*)?$/, 4],
  [/^\s*(?:from\s+[\w.]+\s+)?import\s|\bself\.\w|\b(?:None|True|False)\b|\bprint\s*\(/, 3],
  [/^\s*(?:puts|require|require_relative|attr_\w+|elsif|unless|end)\b|\bdo\s*\|\w|#\{/, 4],
  // The C family, JavaScript, Rust, Go, Java
  [/[\w)\]"']\s*;\s*(?:\/\/.*)?$/, 1],
  [/^\s*(?:\/\/|\/\*)|^\s*\}\s*else\b/, 3],
  [/^\s*(?:const|let|var|func|fn|package|public|private|static|struct|impl|use)\s+[\w{*"]/, 4],
  [/^\s*#\s*(?:include|define|ifdef)\b|\bstd::|\bSystem\.out\.|\bconsole\.|\bfmt\.\w/, 6],
  [/\)\s*\{\s*$|=>|===|:=|->\s*\w/, 2],
  [/^\s*(?:if|while|for|switch)\s*\([^()]/, 2],
  // Perl, PHP, Makefiles, container files
  [/\$\w+->\w|^\s*(?:echo|print)\s.*;\s*$/, 3],
  [/^\s*<\?php\b/, 12],
  [/^\s*(?:my|our|sub|use)\s+[$@%\w]|<\?php|^\s*\$\w+\s*=/, 4],
  [/^[\w.-]+\s*:(?:\s+[\w.-]+)*\s*$|^\t@|^(?:FROM|RUN|COPY|ENTRYPOINT|CMD)\s/, 3],
  // Prose and markup
  [/^\s*[A-Z][a-z]+(?:\s+[a-z']+){3,}[.,!?]?\s*$|[a-z]{2}[.!?]\s+[A-Z][a-z]+\s+[a-z]/, 2],
  [/^\s*<(?:!DOCTYPE|html|head|body|div|\?xml)\b|^\s*"[\w-]+"\s*:\s*[["{\d]/i, 6],
];

/** How much a text looks like Bash, from 0 to 1: its signs against those of everything else. */
export const resemblance = resemblanceTo(forBash, forOthers, {
  interpreter: /\b(?:ba|da|a)?sh\b/,
  lineEnd: /\r\n|[\n\r]/,
  silent: /^\s*(?:#\s|$)/,
});
