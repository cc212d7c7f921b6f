package interleave.judge.course;

import interleave.judge.domain.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the keys of one YAML mapping by name and type; each mistake is reported with its line and remedy. */
final class Section {
  private final Path file;
  private final String name;
  private final Node.Mapping mapping;

  Section(Path file, String name, Node.Mapping mapping) {
    this.file = file;
    this.name = name;
    this.mapping = mapping;
  }

  /** Refuses every key that is not known here. */
  Section knowing(String... keys) {
    Set<String> known = Set.of(keys);
    mapping.entries().keySet().stream()
        .filter(key -> !known.contains(key))
        .findFirst()
        .ifPresent(key -> {
          throw wrong(mapping.keyLines().get(key), unknown("unknown.key", key, Arrays.asList(keys)));
        });
    return this;
  }

  static Text unknown(String message, String word, Collection<String> known) {
    return Guess.closest(word, known)
        .map(guess -> Course.MESSAGES.text(message + ".guess", word, guess))
        .orElseGet(() -> Course.MESSAGES.text(message, word, String.join(", ", known)));
  }

  boolean has(String key) {
    return mapping.entries().containsKey(key);
  }

  /** Tells whether a key is there and holds the empty word. */
  boolean isEmpty(String key) {
    return mapping.entries().get(key) instanceof Node.Scalar scalar && scalar.value().isEmpty();
  }

  int line(String key) {
    return mapping.keyLines().getOrDefault(key, mapping.line());
  }

  String string(String key) {
    return scalar(key, required(key)).value();
  }

  String string(String key, String otherwise) {
    return has(key) ? string(key) : otherwise;
  }

  /** Returns a value that a parser makes of a word; the parser returns nothing for a word that it refuses. */
  <T> T parsed(String key, Function<String, Optional<T>> parser, String example) {
    Node.Scalar scalar = scalar(key, required(key));
    return parser.apply(scalar.value())
        .orElseThrow(() -> wrong(scalar.line(), Course.MESSAGES.text("wrong.value", key, scalar.value(), example)));
  }

  <E extends Enum<E>> E word(String key, Class<E> type, Function<E, String> spelling) {
    Node.Scalar scalar = scalar(key, required(key));
    List<E> all = List.of(type.getEnumConstants());
    return all.stream()
        .filter(constant -> spelling.apply(constant).equals(scalar.value()))
        .findFirst()
        .orElseThrow(() -> wrong(
            scalar.line(), unknown("unknown." + key, scalar.value(), all.stream().map(spelling).toList())));
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  List<Node.Scalar> words(String key) {
    return items(key).stream().map(item -> scalar(key, item)).toList();
  }

  List<String> strings(String key) {
    return words(key).stream().map(Node.Scalar::value).toList();
  }

  Text text(String key) {
    Section both = section(key).knowing("en", "zh-CN");
    return new Text(both.string("en"), both.string("zh-CN"));
  }

  Section section(String key) {
    return section(key, required(key));
  }

  List<Section> sections(String key) {
    List<Section> sections = new ArrayList<>();
    for (Node item : items(key)) {
      sections.add(section(key, item));
    }
    return sections;
  }

  CourseException wrong(int line, Text text) {
    return new CourseException(file, line, text);
  }

  private Section section(String key, Node node) {
    if (node instanceof Node.Mapping inner) {
      return new Section(file, key, inner);
    }
    throw wrong(node.line(), Course.MESSAGES.text("not.mapping", key));
  }

  private List<Node> items(String key) {
    return switch (mapping.entries().get(key)) {
      case null -> List.of();
      case Node.Sequence sequence -> sequence.items();
      case Node other -> throw wrong(other.line(), Course.MESSAGES.text("not.list", key));
    };
  }

  private Node required(String key) {
    Node node = mapping.entries().get(key);
    if (node == null) {
      throw wrong(
          mapping.line(),
          name.isEmpty()
              ? Course.MESSAGES.text("missing.key", key)
              : Course.MESSAGES.text("missing.key.below", key, name));
    }
    return node;
  }

  private Node.Scalar scalar(String key, Node node) {
    if (node instanceof Node.Scalar scalar && !scalar.value().isBlank()) {
      return scalar;
    }
    throw wrong(node.line(), Course.MESSAGES.text("not.scalar", key));
  }
}
