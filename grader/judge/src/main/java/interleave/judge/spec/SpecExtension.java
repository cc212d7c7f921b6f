package interleave.judge.spec;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Gives a check its stage and its random numbers, and takes back a failure that may be due to what was not seen. */
final class SpecExtension
    implements ParameterResolver, BeforeEachCallback, AfterEachCallback, TestExecutionExceptionHandler {

  @Override
  public void beforeEach(ExtensionContext context) {
    CheckRun.enter(new CheckRun(session(context)));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    CheckRun.leave();
  }

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
    if (thrown instanceof AssertionError failed) {
      CheckRun.current().demandSight(failed);
    }
    throw thrown;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Stage.class || parameter.isAnnotated(Random.class);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    SpecSession session = session(context);
    Check check =
        context
            .getTestMethod()
            .map(method -> method.getAnnotation(Check.class))
            .orElseThrow(() -> new ParameterResolutionException("only a @Check gets a stage"));
    if (parameter.getParameter().getType() == Stage.class) {
      Duration limit =
          check.limit() > 0 ? Duration.ofSeconds(check.limit()) : session.setup().limit();
      return new PlayhouseStage(session.setup(), check.id(), limit);
    }
    long seed =
        Seeds.derive(
            session.setup().seed(), session.setup().exercise(), check.id(), parameter.getIndex());
    return draw(parameter, seed, parameter.findAnnotation(Random.class).orElseThrow());
  }

  private static Object draw(ParameterContext parameter, long seed, Random range) {
    Class<?> type = parameter.getParameter().getType();
    if (type == int.class) {
      return Math.toIntExact(Seeds.number(seed, range));
    }
    if (type == long.class) {
      return Seeds.number(seed, range);
    }
    if (type == List.class) {
      boolean longs = parameter.getParameter().getParameterizedType().getTypeName().endsWith("<java.lang.Long>");
      List<Long> numbers = Seeds.numbers(seed, range);
      return longs ? numbers : numbers.stream().map(Math::toIntExact).toList();
    }
    throw new ParameterResolutionException("@Random gives int, long and lists of them, not " + type.getName());
  }

  private static SpecSession session(ExtensionContext context) {
    return SpecSession.find(context.getConfigurationParameter(SpecSession.PARAMETER).orElse(""));
  }
}
