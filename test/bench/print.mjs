const NAME = 62;

export function printTitle(title) {
  console.log(`\n${title}`);
  console.log(`${''.padEnd(NAME)}   p50 ms   p99 ms   ours / this: p50      p99   (runs)`);
}

export function printRow({ name, p50, p99, ratio, ratio99, runs, aims, note }) {
  const ratios = ratio === null ? ''.padEnd(28) : `${times(ratio).padStart(18)}${times(ratio99).padStart(10)}`;
  const said = aims.map(
    (aim) => `   aim ${aim.of === 'ratio' ? 'p50' : 'p99'} ≤ ${aim.atMost} x: ${verdict(aim, { ratio, ratio99 })}`,
  );
  console.log(
    `${name.padEnd(NAME)}${milliseconds(p50)}${milliseconds(p99)}${ratios}   (${runs})${said.join('')}${note === null ? '' : `   ${note}`}`,
  );
}

function verdict(aim, ratios) {
  return ratios[aim.of] <= aim.atMost ? 'met' : 'MISSED';
}

function milliseconds(value) {
  return (value < 10 ? value.toFixed(3) : value.toFixed(value < 100 ? 1 : 0)).padStart(9);
}

function times(ratio) {
  return `${ratio < 0.1 ? ratio.toPrecision(2) : ratio.toFixed(2)} x`;
}
