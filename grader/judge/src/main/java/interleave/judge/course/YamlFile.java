package interleave.judge.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Parses one YAML file into nodes with their lines; Jackson's own trees have none. */
final class YamlFile {
  private static final YAMLFactory YAML = new YAMLFactory();

  private final Path path;

  private YamlFile(Path path) {
    this.path = path;
  }

  /**
   * Reads a file whose top is a mapping.
   *
   * @throws CourseException if it is missing or not such YAML
   */
  static Section read(Path path) {
    if (!Files.isRegularFile(path)) {
      throw new CourseException(path, 0, Course.MESSAGES.text("missing.file"));
    }
    return new YamlFile(path).top();
  }

  private Section top() {
    try (JsonParser parser = YAML.createParser(ObjectReadContext.empty(), Files.readString(path))) {
      if (parser.nextToken() == JsonToken.START_OBJECT && mapping(parser) instanceof Node.Mapping top) {
        return new Section(path, "", top);
      }
      throw new CourseException(path, 1, Course.MESSAGES.text("yaml.top"));
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
      String first = e.getOriginalMessage().lines().findFirst().orElse("").strip();
      throw new CourseException(path, line, Course.MESSAGES.text("yaml.syntax", first));
    } catch (IOException e) {
      throw new CourseException(path, 0, Course.MESSAGES.text("unreadable.file", e.getMessage()));
    }
  }

  private Node node(JsonParser parser) {
    int line = line(parser);
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(parser);
      case START_ARRAY -> sequence(parser);
      case VALUE_NULL -> new Node.Scalar("", line);
      default -> new Node.Scalar(parser.getString(), line);
    };
  }

  private Node mapping(JsonParser parser) {
    int line = line(parser);
    Map<String, Node> entries = new LinkedHashMap<>();
    Map<String, Integer> keyLines = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      int keyLine = line(parser);
      parser.nextToken();
      if (entries.put(key, node(parser)) != null) {
        throw new CourseException(path, keyLine, Course.MESSAGES.text("yaml.twice", key));
      }
      keyLines.put(key, keyLine);
    }
    return new Node.Mapping(entries, keyLines, line);
  }

  private Node sequence(JsonParser parser) {
    int line = line(parser);
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(parser));
    }
    return new Node.Sequence(items, line);
  }

  private static int line(JsonParser parser) {
    return Math.max(1, parser.currentTokenLocation().getLineNr());
  }
}
