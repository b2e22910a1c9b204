package dev.dragoman.cli;

import dev.dragoman.Coder;
import dev.dragoman.read.Read;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code dragoman demo}: the sample corpus, coded. */
@Command(
    name = "demo",
    description = "Codes the sample dispatches on Russia and Turkey, written for this project.")
final class DemoCommand implements Callable<Integer> {
  @ParentCommand private Main main = new Main();
  @Mixin private Knowledge knowledge = new Knowledge();
  @Mixin private CodeCommand.Output output = new CodeCommand.Output();
  @Mixin private GateOption gate = new GateOption();
  @Mixin private TimingsOption timings = new TimingsOption();

  @Override
  public Integer call() throws IOException {
    Console console = main.console();
    List<Read> reads = Corpus.bundled().read(knowledge.reader());
    Coder coder = timings.of(() -> output.fitting(gate.of(knowledge.coder(console))));
    Rejects rejects = new Rejects();
    new CodingRun(coder, Runtime.getRuntime().availableProcessors(), rejects)
        .run(reads.iterator(), coding -> output.print(console, coding), console.out()::checkError);
    console.out().flush();
    timings.tell(console, coder.timings());
    return rejects.tell(console);
  }
}
