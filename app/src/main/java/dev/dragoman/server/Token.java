package dev.dragoman.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What a client shows to be let in, kept as its hash alone.
 *
 * @param scope what it opens
 * @param hash SHA-256 of its UTF-8; long random tokens need no salt
 */
public record Token(Scope scope, byte[] hash) {
  private static final String HASHED = "sha256:";
  private static final int RANDOM_BYTES = 32;

  /** What a token opens; write opens reading too. */
  public enum Scope {
    READ,
    WRITE;

    boolean opens(Scope wanted) {
      return compareTo(wanted) >= 0;
    }
  }

  public Token {
    hash = hash.clone();
  }

  @Override
  public byte[] hash() {
    return hash.clone();
  }

  /** A token as a person has it. */
  public static Token of(Scope scope, String secret) {
    return new Token(scope, sha256(secret));
  }

  /** Enough random letters, digits, hyphens and underscores that nobody guesses them. */
  public static String random() {
    byte[] bytes = new byte[RANDOM_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /**
   * A line of a file of tokens: {@code read} or {@code write}, and {@code sha256:} with the hash in
   * hexadecimal digits or the token itself.
   *
   * @throws IllegalArgumentException that says what is wrong, without the token
   */
  static Token parse(String line) {
    String[] parts = line.strip().split("\\s+");
    if (parts.length != 2) {
      throw new IllegalArgumentException("a line is a scope, a blank and a token or its hash");
    }
    Scope scope =
        switch (parts[0]) {
          case "read" -> Scope.READ;
          case "write" -> Scope.WRITE;
          default -> throw new IllegalArgumentException("a scope is read or write");
        };
    if (!parts[1].startsWith(HASHED)) {
      return of(scope, parts[1]);
    }
    return new Token(scope, HexFormat.of().parseHex(parts[1].substring(HASHED.length())));
  }

  /** The line that {@link #parse} reads back. */
  public String line() {
    return scope.name().toLowerCase(Locale.ROOT) + " " + HASHED + HexFormat.of().formatHex(hash);
  }

  /** Whether this is it; takes as long for a wrong one as for the right one. */
  boolean is(String secret) {
    return MessageDigest.isEqual(hash, sha256(secret));
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Token t && scope == t.scope && Arrays.equals(hash, t.hash);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hash);
  }

  @Override
  public String toString() {
    return scope.name().toLowerCase(Locale.ROOT);
  }
}
