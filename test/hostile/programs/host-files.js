// Attacks the host's files from Node.
const fs = require('node:fs');
const attempts = {
  passwords: () => fs.readFileSync('/etc/passwd'),
  environment: () => fs.readFileSync(`/proc/${process.ppid}/environ`),
  docker: () => fs.statSync('/var/run/docker.sock'),
  home: () => fs.readdirSync('/root'),
  link: () => fs.symlinkSync('/etc/passwd', 'passwords'),
  write: () => fs.writeFileSync('/tmp/written', 'x'),
  command: () => require('node:child_process').execSync('id'),
  addon: () => process.dlopen({exports: {}}, '/lib/libc.so.6'),
};
for (const [name, attempt] of Object.entries(attempts)) {
  try {
    attempt();
    console.log(name, 'SUCCEEDED');
  } catch (error) {
    console.log(name, error.code);
  }
}
