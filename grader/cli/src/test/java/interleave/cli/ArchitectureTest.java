package interleave.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessField;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import interleave.stage.Scene;
import org.junit.jupiter.api.Test;

/** Holds the arrows of the design: who may know whom, who may print, who may end the process. */
class ArchitectureTest {
  /** So few classes can only mean that the importer missed a module. */
  private static final int LEAST_CLASSES = 150;

  private static final JavaClasses GRADER =
      new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("interleave");

  @Test
  void sees_every_module() {
    assertThat(GRADER.size()).as("classes that the rules below are checked on").isGreaterThan(LEAST_CLASSES);
    for (String module : new String[] {"kit", "stage", "explore", "schedules", "judge", "report", "cli"}) {
      assertThat(GRADER.stream().filter(type -> type.getPackageName().startsWith("interleave." + module)))
          .as("classes of " + module)
          .hasSizeGreaterThan(5);
    }
  }

  @Test
  void kit_stands_alone() {
    classes().that().resideInAPackage("interleave.kit..")
        .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "interleave.kit..")
        .because("students program against it in an IDE, where nothing of the grader is").check(GRADER);
  }

  @Test
  void stage_stands_alone() {
    classes().that().resideInAPackage("interleave.stage..")
        .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "interleave.stage..")
        .because("it runs in the student's process, which must hold nothing of the judge and start in a moment").check(GRADER);
  }

  @Test
  void explorer_stands_alone() {
    classes().that().resideInAPackage("interleave.explore..")
        .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "jdk.internal.vm..", "interleave.explore..")
        .because("any Java test may use it, where nothing of the grader is").check(GRADER);
    noClasses().that().resideInAPackage("interleave.judge..").and().resideOutsideOfPackage("interleave.judge.stage..")
        .should().dependOnClassesThat(resideInAnyPackage("interleave.explore..", "interleave.schedules..")
            .and(not(resideInAPackage("interleave.explore.history"))))
        .because("schedules are played in the student's process; the judge only starts it and reads its wire; a history is nothing but results").check(GRADER);
  }

  @Test
  void domain_imports_only_the_jdk() {
    classes().that().resideInAPackage("interleave.judge.domain..")
        .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "interleave.judge.domain..")
        .because("the words of the field must outlive every library").check(GRADER);
  }

  @Test
  void judge_knows_nobody_above_it() {
    noClasses().that().resideInAPackage("interleave.judge..")
        .should().dependOnClassesThat().resideInAnyPackage("interleave.report..", "interleave.cli..")
        .because("a verdict must not depend on how it is shown").check(GRADER);
  }

  @Test
  void report_knows_no_command_and_no_engine() {
    noClasses().that().resideInAPackage("interleave.report..")
        .should().dependOnClassesThat().resideInAnyPackage("interleave.cli..", "interleave.judge.engine..",
            "interleave.judge.sandbox..", "interleave.judge.process..", "interleave.kit..", "interleave.stage..")
        .because("a report is made of results alone, so that it can be made again from them").check(GRADER);
  }

  @Test
  void only_those_who_handle_processes_know_the_kit() {
    noClasses().that().resideInAPackage("interleave.judge..")
        .and().resideOutsideOfPackages("interleave.judge.process..", "interleave.judge.sandbox..", "interleave.judge.engine..")
        .should().dependOnClassesThat().resideInAPackage("interleave.kit..")
        .because("system calls belong to the warden and the sandbox; the engine only hands the kit to compilers").check(GRADER);
  }

  @Test
  void only_the_command_line_and_mains_of_child_processes_print_or_exit() {
    noClasses().that(speakToNobody())
        .should(accessField(System.class, "out").or(accessField(System.class, "err"))
            .as("print to the standard streams"))
        .because("what a library prints, nobody can redirect, translate or test").check(GRADER);
    noClasses().that(speakToNobody())
        .should().callMethod(System.class, "exit", int.class)
        .orShould().callMethod(Runtime.class, "exit", int.class)
        .orShould().callMethod(Runtime.class, "halt", int.class)
        .because("only who was started may end the process").check(GRADER);
  }

  @Test
  void the_judge_never_loads_a_students_class() {
    noClasses().that().resideInAPackage("interleave.judge..")
        .and().doNotHaveSimpleName("SpecLoader")
        .should().beAssignableTo(ClassLoader.class)
        .orShould().callMethod(java.lang.invoke.MethodHandles.Lookup.class, "defineClass", byte[].class)
        .because("the only bytes that become classes in the grader are the specs'").check(GRADER);
  }

  @Test
  void packages_form_no_cycle() {
    slices().matching("interleave.(*)..").should().beFreeOfCycles().check(GRADER);
    slices().matching("interleave.judge.(*)..").should().beFreeOfCycles().check(GRADER);
    slices().matching("interleave.report.(*)..").should().beFreeOfCycles().check(GRADER);
  }

  private static boolean playsOnStage(JavaMethod method) {
    return method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Scene.class));
  }

  /** All but the command line, scenes, programs of their own (they have a main), and the package that is the subject's inside. */
  private static DescribedPredicate<JavaClass> speakToNobody() {
    return new DescribedPredicate<>("neither are the command line nor run as or within a child process") {
      @Override
      public boolean test(JavaClass type) {
        return !type.getPackageName().startsWith("interleave.cli")
            && !type.getPackageName().startsWith("interleave.stage.play")
            && type.getAllMethods().stream().noneMatch(method -> method.getName().equals("main") || playsOnStage(method));
      }
    };
  }
}
