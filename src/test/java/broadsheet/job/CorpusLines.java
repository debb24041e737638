package broadsheet.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pages of a corpus to measure on, as JSON lines. */
record CorpusLines(List<String> lines, List<String> texts) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FILES = 4;

    /** The sample pages, or the JSONL file or files at {@code corpus}, so many times, each copy its own paper's. */
    static CorpusLines of(@Nullable Path corpus, int copies) throws IOException {
        List<String> lines = new ArrayList<>();
        if (corpus == null) {
            copies(copies, lines);
        } else {
            try (Stream<Path> files = Files.walk(corpus)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".jsonl"))
                        .sorted()
                        .toList()) {
                    lines.addAll(Files.readAllLines(file));
                }
            }
            lines = copies == 1 ? lines : copies(lines, copies);
        }
        List<String> texts = new ArrayList<>();
        for (String line : lines) {
            texts.add(JSON.readTree(line).get("text").asText());
        }
        return new CorpusLines(lines, texts);
    }

    private static List<String> copies(List<String> lines, int copies) throws IOException {
        List<String> all = new ArrayList<>();
        for (int copy = 0; copy < copies; copy++) {
            for (String line : lines) {
                ObjectNode page = (ObjectNode) JSON.readTree(line);
                page.put("uri", page.path("uri").asText() + "#" + copy);
                page.put("publication", page.path("publication").asText() + copy);
                all.add(JSON.writeValueAsString(page));
            }
        }
        return all;
    }

    private static void copies(int copies, List<String> lines) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String text = Files.readString(file);
                for (int copy = 0; copy < copies; copy++) {
                    Map<String, String> page = Map.of(
                            "uri", file.getFileName() + "#" + copy, "text", text, "publication", "第" + copy + "报");
                    lines.add(JSON.writeValueAsString(page));
                }
            }
        }
    }

    /** Of the texts alone, in UTF-8. */
    long textBytes() {
        return texts.stream()
                .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    /** Writes the lines whose number is wanted into a few files below {@code folder}. */
    void write(Path folder, IntPredicate isWanted) throws IOException {
        Files.createDirectories(folder);
        for (int file = 0; file < FILES; file++) {
            try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(file + ".jsonl"))) {
                for (int line = file; line < lines.size(); line += FILES) {
                    if (isWanted.test(line)) {
                        out.write(lines.get(line));
                        out.newLine();
                    }
                }
            }
        }
    }
}
