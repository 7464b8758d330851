// Loaded before the program that is measured: at its end it writes down what it took, as `peak cpu` in bytes and
// milliseconds. The kernel's own high-water mark of this process alone; elsewhere than on Linux what it counts.
'use strict';
const { readFileSync, writeFileSync } = require('node:fs');

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  let peak = maxRSS * 1024;
  try {
    peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) * 1024;
  } catch {
    // Not on Linux.
  }
  writeFileSync(process.env.SITREP_PEAK, `${peak} ${(userCPUTime + systemCPUTime) / 1000}`);
});
