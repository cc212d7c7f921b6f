package interleave.cli;

import interleave.judge.course.Course;
import interleave.judge.course.CourseException;
import interleave.judge.course.ExerciseDefinition;
import interleave.judge.domain.Text;
import interleave.judge.sandbox.Isolation;
import interleave.judge.sandbox.Sandbox;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Looks the machine over and says what works here, what does not, and what would help. */
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {
  @ParentCommand private InterleaveCommand interleave;

  private boolean sound = true;

  @Override
  public Integer call() {
    report(Runtime.version().feature() >= 25, Say.text("doctor.java", Runtime.version(), System.getProperty("java.home")));
    String system = System.getProperty("os.name");
    String arch = System.getProperty("os.arch");
    boolean kit = system.equals("Linux") && List.of("amd64", "aarch64").contains(arch);
    report(kit, Say.text(kit ? "doctor.system" : "doctor.system.no", system, arch));
    report(true, Say.text("doctor.machine", Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() >> 20));
    Isolation level = Sandbox.best().level();
    report(level.compareTo(Isolation.S2) >= 0, Say.text("doctor.isolation", level, Say.text("isolation." + level)));
    if (level.compareTo(Isolation.S3) < 0) {
      interleave.console().print("  " + Say.text("doctor.isolation.help").in(locale()));
    }
    course(level);
    return sound ? Main.GOOD : Main.WRONG;
  }

  private void course(Isolation level) {
    try {
      Course course = interleave.course();
      report(true, Say.text("doctor.course", course.folder(), course.exercises().size()));
      for (ExerciseDefinition exercise : course.exercises()) {
        if (exercise.isolation().compareTo(level) > 0) {
          report(false, Say.text("doctor.exercise", exercise.slug(), exercise.isolation(), level));
        }
      }
    } catch (CourseException problem) {
      report(false, Text.same(problem.getMessage()));
    } catch (Refusal refusal) {
      report(false, refusal.text());
    }
  }

  private void report(boolean well, Text finding) {
    Console console = interleave.console();
    console.print((well ? console.good("✓") : console.bad("✗")) + " " + finding.in(locale()));
    sound &= well;
  }

  private Locale locale() {
    return interleave.console().locale();
  }
}
