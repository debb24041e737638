package broadsheet.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/** What the page is made of besides its data: template, style, our scripts, d3 from its jar. */
final class Assets {
    /** Our scripts in the order they build on each other. */
    static final List<String> SCRIPTS = List.of(
            "dom",
            "data",
            "chart",
            "drawer",
            "table",
            "band",
            "findings",
            "calendar",
            "days",
            "words",
            "months",
            "movers",
            "formulations",
            "officials",
            "order",
            "tenures",
            "network",
            "meetings",
            "context",
            "doubts",
            "recipes",
            "dictionary",
            "main");

    private Assets() {}

    /** A resource beside this package. */
    static String text(String name) {
        return read("/broadsheet/reports/" + name);
    }

    /** d3 and our scripts, one after the other; none may hold what ends a script element. */
    static String scripts() {
        String ours =
                SCRIPTS.stream().map(name -> text("assets/" + name + ".js")).collect(Collectors.joining("\n"));
        String all = read(d3()) + "\n(() => {\n'use strict';\n" + ours + "\n})();\n";
        if (all.contains("</script") || all.contains("<!--")) {
            throw new IllegalStateException("A script of the report holds </script or <!--, which would end it");
        }
        return all;
    }

    private static String d3() {
        Properties build = new Properties();
        try (InputStream in = open("/broadsheet/build.properties")) {
            build.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read build.properties", e);
        }
        return "/META-INF/resources/webjars/d3/" + build.getProperty("d3.version") + "/dist/d3.min.js";
    }

    private static String read(String resource) {
        try (InputStream in = open(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }

    private static InputStream open(String resource) {
        InputStream in = Assets.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("The class path lacks " + resource);
        }
        return in;
    }
}
