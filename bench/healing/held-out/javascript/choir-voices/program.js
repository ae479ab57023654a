'use strict';

class Choir {
  constructor(name, needed) {
    this.name = name;
    this.needed = needed;
    this.voices = { soprano: [], alto: [], tenor: [], bass: [] };
  }

  addAll(singers) {
    singers.forEach(function (singer) {
      this.voices[singer.voice].push(singer.name);
    });
    return this;
  }

  missing() {
    const gaps = [];
    for (const [voice, names] of Object.entries(this.voices)) {
      const open = this.needed - names.length;
      if (open > 0) {
        gaps.push(`${open} ${voice}`);
      }
    }
    return gaps;
  }

  print() {
    console.log(this.name);
    for (const [voice, names] of Object.entries(this.voices)) {
      console.log(`  ${voice.padEnd(8)} ${names.sort().join(', ') || '-'}`);
    }
  }
}

const choir = new Choir('Harbour Voices', 2);
choir.addAll([
  { name: 'Wim', voice: 'bass' },
  { name: 'Greta', voice: 'alto' },
  { name: 'Asa', voice: 'soprano' },
  { name: 'Dot', voice: 'alto' },
  { name: 'Bo', voice: 'bass' },
  { name: 'Carl', voice: 'bass' },
]);
choir.print();
console.log('looking for:', choir.missing().join(' and '));
