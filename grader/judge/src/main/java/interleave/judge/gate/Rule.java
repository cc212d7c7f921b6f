package interleave.judge.gate;

import interleave.judge.domain.Text;
import java.util.Optional;
import java.util.Set;

/** One line's word on one name: a package, a class or a member is allowed or refused. */
sealed interface Rule {

  /** Tells whether this speaks of a class as a whole. */
  default boolean coversClass(String name) {
    return false;
  }

  /** Tells whether this speaks of a member that is declared in that very class. */
  default boolean coversMember(String owner, String member, String descriptor) {
    return false;
  }

  /** Returns why the member is refused; nothing if it is allowed. Asked only of what is covered. */
  Optional<Text> refusal(String member);

  /** A verdict on a whole package, without its subpackages. */
  record OfPackage(String name, Optional<Text> reason) implements Rule {
    @Override
    public boolean coversClass(String className) {
      return className.length() > name.length()
          && className.lastIndexOf('.') == name.length()
          && className.startsWith(name);
    }

    @Override
    public Optional<Text> refusal(String member) {
      return reason;
    }
  }

  /** A verdict on a class and those nested in it. */
  record OfClass(String name, Optional<Text> reason) implements Rule {
    @Override
    public boolean coversClass(String className) {
      return className.startsWith(name)
          && (className.length() == name.length() || className.charAt(name.length()) == '$');
    }

    @Override
    public Optional<Text> refusal(String member) {
      return reason;
    }
  }

  /** A verdict on a member, with or without the begin of its descriptor. */
  record OfMember(String owner, String member, Optional<Text> reason) implements Rule {
    @Override
    public boolean coversMember(String className, String name, String descriptor) {
      return owner.equals(className)
          && (member.contains("(") ? (name + descriptor).startsWith(member) : name.equals(member));
    }

    @Override
    public Optional<Text> refusal(String name) {
      return reason;
    }
  }

  /** Allows a class and a few of its members; what every object has stays. */
  record OnlyMembers(String owner, Set<String> members, Text otherwise) implements Rule {
    private static final Set<String> OF_EVERY_OBJECT =
        Set.of("getClass", "hashCode", "equals", "toString", "wait", "notify", "notifyAll");

    @Override
    public boolean coversClass(String className) {
      return owner.equals(className);
    }

    @Override
    public boolean coversMember(String className, String name, String descriptor) {
      return owner.equals(className) && !OF_EVERY_OBJECT.contains(name);
    }

    @Override
    public Optional<Text> refusal(String member) {
      return member.isEmpty() || members.contains(member) ? Optional.empty() : Optional.of(otherwise);
    }
  }
}
