let text = '';

process.stdin.setEncoding('utf8');
process.stdin.on('data', (chunk) => {
  text += chunk;
});

process.stdin.on('end', () => {
  const people = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [name, height] = line.split(' ');
      return { name, height: parseInt(height, 10) };
    });

  people.sort((a, b) => a.height - b.height);
  const shortest = people[0];
  const tallest = people[people.length - 1];
  const mean = people.reduce((sum, p) => sum + p.height, 0) / people.length;

  for (const { name, height } of people) {
    const difference = height - mean;
    console.log(`${name.padEnd(5)} ${height} ${difference > 0 ? '+' : ''}${difference.toFixed(1)}`);
  }
  console.log(`from ${shortest.name} to ${tallest.name}: ${tallest.height - shortest.height} cm`);
});
