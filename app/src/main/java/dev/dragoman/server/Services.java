package dev.dragoman.server;

import dev.dragoman.Coder;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.store.ClaimStore;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * What the routes answer from.
 *
 * @param store the record; whoever opened it closes it
 * @param coder for texts that come in, and for what a stored one mentions; made when first asked
 *     for
 * @param tables the lexicon
 */
public record Services(ClaimStore store, Supplier<Coder> coder, Tables tables, Clock clock) {}
