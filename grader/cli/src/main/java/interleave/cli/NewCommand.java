package interleave.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes a new exercise from the template: skeleton, pages, spec and bank, and its place in the course. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
  @ParentCommand private InterleaveCommand interleave;

  @Parameters(paramLabel = "<slug>", descriptionKey = "new.slug")
  private String slug;

  @Option(names = "--chapter", paramLabel = "N")
  private Integer chapter;

  @Override
  public Integer call() throws IOException {
    if (!slug.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      throw Refusal.of("new.bad-slug", slug);
    }
    Path course = interleave.courseFolder();
    int chapters = interleave.courseInTheMaking().chapters().size();
    int wanted = chapter == null ? chapters : chapter;
    if (wanted < 1 || wanted > chapters) {
      throw Refusal.of("new.bad-chapter", wanted, chapters);
    }
    Scaffold scaffold = new Scaffold(interleave.surroundings().templates().resolve("exercise"), slug);
    scaffold.raise(course, wanted);
    interleave.console().print(Say.text("new.done", slug, course.resolve(slug), course.resolveSibling("solutions").resolve(slug)));
    return Main.GOOD;
  }
}
