package broadsheet.reports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A headless chromium with one tab, driven over the DevTools protocol by the JDK's own web socket. */
final class Chromium implements WebSocket.Listener {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern LISTENING = Pattern.compile("ws://127\\.0\\.0\\.1:(\\d+)/");

    private final Process process;
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();
    private final AtomicInteger last = new AtomicInteger();
    private final StringBuilder message = new StringBuilder();
    private final WebSocket socket;

    private Chromium(Path program, Path profile) throws IOException, InterruptedException {
        process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        HttpClient http = HttpClient.newHttpClient();
        URI tabs = URI.create("http://127.0.0.1:" + port() + "/json/list");
        HttpResponse<String> list =
                http.send(HttpRequest.newBuilder(tabs).build(), HttpResponse.BodyHandlers.ofString());
        String url = "";
        for (JsonNode tab : JSON.readTree(list.body())) {
            url = tab.get("type").asText().equals("page")
                    ? tab.get("webSocketDebuggerUrl").asText()
                    : url;
        }
        socket = http.newWebSocketBuilder().buildAsync(URI.create(url), this).join();
        Stream.of("Page.enable", "Runtime.enable", "Log.enable", "Network.enable")
                .forEach(this::call);
    }

    /** The browser, or nothing where none is installed. */
    static Optional<Path> program() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Chromium start(Path program, Path profile) {
        try {
            return new Chromium(program, profile);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot start " + program, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String port() throws IOException {
        BufferedReader errors = process.errorReader();
        for (String line = errors.readLine(); line != null; line = errors.readLine()) {
            Matcher found = LISTENING.matcher(line);
            if (found.find()) {
                return found.group(1);
            }
        }
        throw new IOException("chromium ended before it listened");
    }

    /** Opens a page at a width and waits until its scripts are done. */
    void open(Path page, String fragment, int width) {
        call("Page.navigate", node -> node.put("url", "about:blank"));
        events.clear();
        call(
                "Emulation.setDeviceMetricsOverride",
                node -> node.put("width", width)
                        .put("height", 900)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", width < 500));
        call("Page.navigate", node -> node.put("url", page.toUri() + "#" + fragment));
        String ready =
                "new Promise(done => { const look = () => document.documentElement.dataset.ready ? setTimeout(done, 100) : setTimeout(look, 20); look(); })";
        for (int tries = 0; tries < 50 && !text("location.href").startsWith("file:"); tries++) {
            text("new Promise(done => setTimeout(done, 50))");
        }
        text(ready);
    }

    /** What an expression of the page gives, as text; a promise is awaited. */
    String text(String expression) {
        JsonNode result = call(
                "Runtime.evaluate",
                node -> node.put("expression", expression)
                        .put("returnByValue", true)
                        .put("awaitPromise", true));
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + result.get("exceptionDetails"));
        }
        return result.path("result").path("value").asText();
    }

    JsonNode call(String method) {
        return call(method, node -> node);
    }

    JsonNode call(String method, java.util.function.UnaryOperator<ObjectNode> parameters) {
        int id = last.incrementAndGet();
        ObjectNode sent = JSON.createObjectNode().put("id", id).put("method", method);
        sent.set("params", parameters.apply(JSON.createObjectNode()));
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(id, answer);
        socket.sendText(sent.toString(), true).join();
        return answer.orTimeout(60, TimeUnit.SECONDS).join();
    }

    /** What the browser reported since the page was opened: methods such as {@code Network.requestWillBeSent}. */
    List<JsonNode> events(String... methods) {
        return events.stream()
                .filter(event -> List.of(methods).contains(event.get("method").asText()))
                .toList();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
        message.append(data);
        if (isLast) {
            receive(message.toString());
            message.setLength(0);
        }
        return WebSocket.Listener.super.onText(from, data, isLast);
    }

    private void receive(String text) {
        try {
            JsonNode received = JSON.readTree(text);
            CompletableFuture<JsonNode> answer =
                    received.has("id") ? asked.remove(received.get("id").asInt()) : null;
            if (answer == null) {
                events.add(received);
            } else {
                answer.complete(received.path("result"));
            }
        } catch (IOException e) {
            throw new IllegalStateException(text, e);
        }
    }

    void close() throws InterruptedException {
        socket.abort();
        process.destroy();
        process.waitFor(10, TimeUnit.SECONDS);
    }
}
