const playlists = [
  {
    name: 'Morning',
    tracks: [
      { title: 'Sunrise', seconds: 214 },
      { title: 'Coffee', seconds: 187 },
    ],
  },
  {
    name: 'Run',
    tracks: [
      { title: 'Pace', seconds: 199 },
      { title: 'Second Wind', seconds: 243 },
      { title: 'Last Mile', seconds: 301 },
    ],
  },
  { name: 'Empty', tracks: [] },
];

function clock(seconds) {
  const minutes = Math.floor(seconds / 60);
  return `${minutes}:${String(seconds % 60).padStart(2, '0')}`;
}

let all = 0;
for (const playlist in playlists) {
  let sum = 0;
  console.log(`${playlist.name} (${playlist.tracks.length})`);
  for (const track of playlist.tracks) {
    sum += track.seconds;
    console.log(`  ${track.title} ${clock(track.seconds)}`);
  }
  console.log(`  total ${clock(sum)}`);
  all += sum;
}
console.log('everything', clock(all));
