import {languageNamed} from '../languages/index.ts';
import {makeJob} from '../languages/make-job.ts';
import {createEmbeddedEngine} from '../sandbox/embedded/embedded-engine.ts';
import type {Engine} from '../sandbox/engine.ts';
import {resolveLimits} from '../sandbox/limits.ts';
import {textOf} from '../sandbox/result.ts';
import type {EngineReport} from './engine-report.ts';
import {note, ok, problem} from './finding.ts';
import type {Finding} from './finding.ts';

/** Programs that tell the version of what runs them. */
const programs = [
  {language: 'python', source: 'import sys\nprint(sys.version.split()[0])'},
  {language: 'javascript', source: 'console.log(process.versions.node)'},
];

/** Looks at the embedded engine: whether programs run in it, and what runs them. */
export async function examineEmbedded(): Promise<EngineReport> {
  await using engine = createEmbeddedEngine();
  const tried: Finding[] = [];
  for (const program of programs) tried.push(await tryProgram(engine, program));
  return {
    name: 'embedded',
    title: 'Embedded',
    state: tried.some(({mark}) => mark === 'ok') ? 'runs' : 'fails',
    findings: [
      ...tried,
      // Both let Python code out of Pyodide, into the JavaScript that runs it:
      // https://nvd.nist.gov/vuln/detail/CVE-2025-68668, https://nvd.nist.gov/vuln/detail/CVE-2026-24002
      note(
        'isolation',
        'a guard rail for your own code, not a wall: programs have got out of Pyodide (CVE-2025-68668, CVE-2026-24002)',
        'For code that you do not trust, use --engine docker.',
      ),
    ],
  };
}

async function tryProgram(
  engine: Engine,
  {language: name, source}: (typeof programs)[number],
): Promise<Finding> {
  const language = languageNamed(name);
  const entry = `version${language.extensions[0] ?? ''}`;
  const program = {entry, source, files: [], args: [], env: {}, stdin: null};
  const job = makeJob(language, program, resolveLimits({timeoutS: 60}));
  const {status, stdout, stderr, detail, wallMs} = await engine.run(job);
  if (status === 'ok') {
    return ok(language.title, `${textOf(stdout).trim()}, ran in ${Math.round(wallMs)} ms`);
  }
  const why = detail ?? textOf(stderr).trim().split('\n').at(-1);
  return problem(language.title, `${status}: ${why}`, 'Install YuuBox again: npm ci');
}
