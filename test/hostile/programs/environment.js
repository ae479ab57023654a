// Attacks the host's secrets in environment variables.
const names = Object.keys(process.env);
console.log(
  JSON.stringify(process.env).includes('SECRET'),
  names.filter(name => /YUUBOX|DOCKER/.test(name)),
);
