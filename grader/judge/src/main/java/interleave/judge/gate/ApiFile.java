package interleave.judge.gate;

import interleave.judge.domain.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the {@code *.api} files; base.api says how they are written. */
final class ApiFile {
  private ApiFile() {}

  static List<Rule> read(String name) {
    List<Rule> rules = new ArrayList<>();
    for (String line : text(name + ".api").lines().map(String::strip).toList()) {
      if (!line.isEmpty() && !line.startsWith("#")) {
        rules.addAll(line(line));
      }
    }
    return rules;
  }

  /** Makes the rule for one name: {@code a.b.*}, {@code a.b.Class} or {@code a.b.Class#member}. */
  static Rule rule(String api, Optional<Text> reason) {
    int hash = api.indexOf('#');
    if (hash >= 0) {
      return new Rule.OfMember(api.substring(0, hash), api.substring(hash + 1), reason);
    }
    return api.endsWith(".*")
        ? new Rule.OfPackage(api.substring(0, api.length() - 2), reason)
        : new Rule.OfClass(api, reason);
  }

  private static List<Rule> line(String line) {
    String[] words = line.split("\\s+");
    List<String> rest = Arrays.asList(words).subList(1, words.length);
    return switch (words[0]) {
      case "include" -> read(rest.getFirst());
      case "allow" -> rest.stream().map(api -> rule(api, Optional.empty())).toList();
      case "deny" -> {
        Optional<Text> reason = Optional.of(Rules.MESSAGES.text(beforeColon(rest)));
        yield rest.stream().skip(1).map(api -> rule(api, reason)).toList();
      }
      case "only" -> List.of(new Rule.OnlyMembers(
          beforeColon(rest), Set.copyOf(rest.subList(1, rest.size())), Rules.MESSAGES.text("unlisted")));
      default -> throw new IllegalStateException("no such rule: " + line);
    };
  }

  private static String beforeColon(List<String> words) {
    String first = words.getFirst();
    if (!first.endsWith(":")) {
      throw new IllegalStateException("a colon is missing behind " + first);
    }
    return first.substring(0, first.length() - 1);
  }

  private static String text(String name) {
    try (InputStream in = ApiFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no such resource: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
