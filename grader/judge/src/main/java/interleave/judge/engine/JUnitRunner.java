package interleave.judge.engine;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import interleave.judge.domain.Text;
import interleave.judge.spec.CheckFailed;
import interleave.judge.spec.SpecSession;
import java.util.Optional;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs one check by the JUnit Platform, undisturbed by whatever else lies on the class path. */
final class JUnitRunner {
  private JUnitRunner() {}

  static Attempt run(Class<?> spec, CheckPlan check, SpecSession session) {
    Thread current = Thread.currentThread();
    ClassLoader before = current.getContextClassLoader();
    current.setContextClassLoader(spec.getClassLoader());
    try {
      var outcome = new Outcome();
      LauncherFactory.create(config()).execute(request(spec, check, session), outcome);
      return outcome.attempt(session);
    } catch (RuntimeException failure) {
      return Attempt.Faulty.of(failure);
    } finally {
      current.setContextClassLoader(before);
    }
  }

  private static LauncherConfig config() {
    return LauncherConfig.builder()
        .enableTestEngineAutoRegistration(false)
        .enableTestExecutionListenerAutoRegistration(false)
        .enableLauncherSessionListenerAutoRegistration(false)
        .enableLauncherDiscoveryListenerAutoRegistration(false)
        .enablePostDiscoveryFilterAutoRegistration(false)
        .addTestEngines(new JupiterTestEngine())
        .build();
  }

  private static LauncherDiscoveryRequest request(Class<?> spec, CheckPlan check, SpecSession session) {
    return LauncherDiscoveryRequestBuilder.request()
        .enableImplicitConfigurationParameters(false)
        .configurationParameter(SpecSession.PARAMETER, session.id())
        .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "false")
        .selectors(selectMethod(spec, check.method()))
        .build();
  }

  /** Keeps the result of the one test, or of the container that could not even get there. */
  private static final class Outcome implements TestExecutionListener {
    private TestExecutionResult ofTest;
    private TestExecutionResult ofContainer;
    private Text skipped = Engine.MESSAGES.text("neverRan");

    @Override
    public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
      if (identifier.isTest()) {
        ofTest = result;
      } else if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
        ofContainer = result;
      }
    }

    @Override
    public void executionSkipped(TestIdentifier identifier, String reason) {
      skipped = Engine.MESSAGES.text("skipped", reason);
    }

    private Attempt attempt(SpecSession session) {
      TestExecutionResult result = ofContainer != null ? ofContainer : ofTest;
      if (result == null) {
        return new Attempt.Faulty(skipped);
      }
      if (result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
        return new Attempt.Passed(session.advice());
      }
      Optional<Throwable> thrown = result.getThrowable();
      return thrown.map(Outcome::attempt).orElse(new Attempt.Faulty(skipped));
    }

    private static Attempt attempt(Throwable thrown) {
      return switch (thrown) {
        case CheckFailed failed -> new Attempt.Failed(failed);
        case AssertionError failed -> new Attempt.Failed(CheckFailed.of(failed));
        default -> Attempt.Faulty.of(thrown);
      };
    }
  }
}
