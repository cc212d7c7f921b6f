package interleave.judge.spec;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for a number that the run's seed decides: {@code int}, {@code long}, {@code List<Integer>} or
 * {@code List<Long>}. The same seed gives the same number to the same parameter of the same check.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Random {
  /** Returns the least value. */
  long from();

  /** Returns the greatest value. */
  long to();

  /** Returns how many numbers a list holds. */
  int count() default 1;

  /** Tells whether the numbers of a list must differ from one another. */
  boolean distinct() default false;
}
