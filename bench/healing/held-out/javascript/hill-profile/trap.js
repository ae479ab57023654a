/**
 * Summarises the profile of a bicycle tour: metres up, metres down, and the steepest stretch.
 */
function summarise(points) {
  let up = 0;
  let down = 0;
  let steepest = { grade: 0, at: 0 };
  for (let i = 1; i <= points.length; i++) {
    const climb = points[i]?.height - points[i - 1].height;
    const way = points[i]?.km - points[i - 1].km;
    const grade = climb / (way * 10);
    if (climb >= 0) {
      up += climb;
    } else {
      down -= climb;
    }
    if (grade > steepest.grade) {
      steepest = { grade, at: points[i - 1].km };
    }
  }
  return { up, down, steepest };
}

const tours = {
  'Two Lakes': [
    { km: 0, height: 410 }, { km: 6, height: 455 }, { km: 11, height: 820 },
    { km: 15, height: 790 }, { km: 24, height: 415 },
  ],
  'Windmill Loop': [
    { km: 0, height: 12 }, { km: 9, height: 31 }, { km: 17, height: 5 }, { km: 25, height: 12 },
  ],
};

for (const [name, points] of Object.entries(tours)) {
  const { up, down, steepest } = summarise(points);
  const length = points.at(-1).km;
  console.log(`${name}: ${length} km, ${up} m up, ${down} m down`);
  console.log(`  steepest ${steepest.grade.toFixed(1)} % after km ${steepest.at}`);
}
