/**
 * Decides from bytecode alone whether a submission uses only what its exercise allows; classes are parsed, never
 * defined. What is allowed stands in the resource files {@code *.api} beside this package, one per kind of
 * exercise. Start with {@link interleave.judge.gate.Gate}.
 */
package interleave.judge.gate;
