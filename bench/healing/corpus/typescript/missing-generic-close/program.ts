interface Page<T> {
  items: T[];
  page: number;
  pages: number;
}

function paginate<T>(items: T[], page: number, size: number = 3): Page<T> {
  const start = (page - 1) * size;
  return {
    items: items.slice(start, start + size),
    page,
    pages: Math.ceil(items.length / size),
  };
}

function show<T>(page: Page<T, label: (item: T) => string): void {
  console.log(`Page ${page.page} of ${page.pages}`);
  for (const item of page.items) {
    console.log(` - ${label(item)}`);
  }
}

const cities: string[] = ['Bonn', 'Graz', 'Lyon', 'Turin', 'Ghent'];
show(paginate(cities, 1), city => city.toUpperCase());
show(paginate(cities, 2), city => city.toLowerCase());
