interface Slot {
  start: number;
  end: number;
  title: string;
}

function parseTime(text: string): number {
  const [hours, minutes] = text.split(':').map(Number);
  return hours * 60 + minutes;
}

function formatTime(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return `${String(hours).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function makeSlot(title: string, from: string, to: string): Slot {
  return {title, start: from, end: parseTime(to)};
}

function overlap(a: Slot, b: Slot): boolean {
  return a.start < b.end && b.start < a.end;
}

const slots = [
  makeSlot('Stand-up', '09:00', '09:15'),
  makeSlot('Review', '09:10', '10:00'),
  makeSlot('Lunch', '12:00', '13:00'),
];
for (const slot of slots) console.log(`${formatTime(slot.start)} ${slot.title}`);
console.log(overlap(slots[0], slots[1]), overlap(slots[1], slots[2]));
