package interleave.cli;

import interleave.judge.course.Guess;
import interleave.judge.domain.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the reader's language what is wrong with a command line; the parser itself knows English only. */
final class Misuse {
  private Misuse() {}

  static Text of(ParameterException problem) {
    return switch (problem) {
      case MissingParameterException missing when !missing.getMissing().isEmpty() -> missing(missing);
      case UnmatchedArgumentException unmatched when !unmatched.getUnmatched().isEmpty() -> unmatched(unmatched);
      case ParameterException other when other.getArgSpec() != null && other.getValue() != null ->
          Say.text("misuse.value", other.getValue(), label(other.getArgSpec()));
      default -> Text.same(problem.getMessage());
    };
  }

  private static Text missing(MissingParameterException problem) {
    return Say.text("misuse.missing", problem.getMissing().stream().map(Misuse::label).collect(Collectors.joining(", ")));
  }

  private static Text unmatched(UnmatchedArgumentException problem) {
    CommandLine line = problem.getCommandLine();
    CommandSpec command = line.getCommandSpec();
    String word = problem.getUnmatched().getFirst();
    boolean option = word.startsWith("-");
    boolean root = command.parent() == null;
    String key = option ? "misuse.option" : root ? "misuse.command" : "misuse.word";
    List<String> known = new ArrayList<>(option ? command.optionsMap().keySet() : line.getSubcommands().keySet());
    return Guess.closest(option ? word.split("=", 2)[0] : word, known)
        .map(guess -> Say.text(key + ".guess", command.qualifiedName(" "), word, guess))
        .orElseGet(() -> Say.text(key, command.qualifiedName(" "), word));
  }

  private static String label(ArgSpec argument) {
    String parameter = argument.paramLabel();
    return argument instanceof CommandLine.Model.OptionSpec option
        ? option.longestName() + (parameter.isEmpty() || option.arity().max() == 0 ? "" : "=" + parameter)
        : parameter;
  }
}
