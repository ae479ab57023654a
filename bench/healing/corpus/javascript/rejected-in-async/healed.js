const { setTimeout: sleep } = require('timers/promises');

const pages = {
  '/': ['home', ['/about', '/blog']],
  '/about': ['about us', ['/']],
  '/blog': ['blog', ['/blog/1', '/blog/2', '/']],
  '/blog/1': ['first post', ['/blog', '/missing']],
  '/blog/2': ['second post', ['/blog/1']],
};

async function fetchPage(path) {
  await sleep(1);
  if (!(path in pages)) {
    throw new Error(`404 ${path}`);
  }
  const [title, links] = pages[path];
  return { title: title[0].toUpperCase() + title.slice(1), links };
}

async function crawl(start) {
  const queue = [start];
  const seen = new Set(queue);
  const titles = [];
  const broken = [];

  while (queue.length > 0) {
    const path = queue.shift();
    try {
      const { title, links } = await fetchPage(path);
      titles.push(title);
      for (const link of links) {
        if (!seen.has(link)) {
          seen.add(link);
          queue.push(link);
        }
      }
    } catch (error) {
      if (!error.message.startsWith('404')) throw error;
      broken.push(path);
    }
  }
  return { titles, broken };
}

crawl('/').then(({ titles, broken }) => {
  titles.forEach((title, i) => console.log(`${i + 1}. ${title}`));
  console.log(`broken links: ${broken.join(', ')}`);
});
