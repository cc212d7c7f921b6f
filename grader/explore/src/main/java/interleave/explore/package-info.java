/**
 * Explores a Java program: plays it under many schedules and comes back with the one that loses. It knows
 * nothing of exercises and grades. Start with {@link interleave.explore.Explorer}.
 */
package interleave.explore;
