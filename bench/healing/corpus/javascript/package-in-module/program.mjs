import chalk from 'chalk';

const checks = {
  'has a title': (page) => page.title.length > 0,
  'title is short': (page) => page.title.length <= 20,
  'links are absolute': (page) => page.links.every((link) => URL.canParse(link)),
};

const pages = [
  { title: 'Opening hours', links: ['https://example.org/map'] },
  { title: 'A very long title about nothing', links: ['/about', 'https://example.org/'] },
];

for (const page of pages) {
  console.log(page.title);
  for (const [name, check] of Object.entries(checks)) {
    console.log(check(page) ? chalk.green(`  + ${name}`) : chalk.red(`  - ${name}`));
  }
}
