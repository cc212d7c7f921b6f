package interleave.judge.spec;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;

/** Makes a method a check: a promise with points, judged on transcripts alone. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Test
public @interface Check {
  /** Returns the kebab-case name; its promise stands under this key in {@code checks.properties}. */
  String id();

  /** Returns the points to earn, at least 1. */
  int points();

  /** Returns the anchor in the lesson, as {@code #permits}; empty for the whole lesson. */
  String lesson() default "";

  /** Returns the rank among the checks; those of equal rank keep the order of the source. */
  int order() default 0;

  /** Returns how many seconds one play may last; 0 for the exercise's own limit. */
  int limit() default 0;
}
