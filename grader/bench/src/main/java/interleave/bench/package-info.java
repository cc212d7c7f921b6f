/**
 * Measures what Interleave promises about speed, as ratios within one run. Nothing that grades may live here, and nothing
 * here is needed to grade. Start with {@link interleave.bench.Bench}.
 */
package interleave.bench;
