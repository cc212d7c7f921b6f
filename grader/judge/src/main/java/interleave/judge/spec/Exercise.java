package interleave.judge.spec;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Marks the class that holds an exercise's checks. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SpecExtension.class)
@TestMethodOrder(CheckOrder.class)
public @interface Exercise {
  /** Returns the exercise's slug. */
  String value();
}
