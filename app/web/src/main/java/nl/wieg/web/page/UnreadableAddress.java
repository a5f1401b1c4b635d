package nl.wieg.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Says in Dutch that an address cannot be read, such as one with {@code %00} in it: the server refuses it before any page or filter of ours. */
final class UnreadableAddress extends ErrorReportValve {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="nl" class="utrecht-html">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>%1$s - Wieg</title>
              <link rel="stylesheet" href="/css/wieg.css">
            </head>
            <body>
            <main id="inhoud" class="frame narrow">
              <h1>%1$s</h1>
              <p>%2$s</p>
              <p class="buttons"><a class="button" href="/">%3$s</a></p>
            </main>
            </body>
            </html>
            """;

    private final String page;

    UnreadableAddress(Words words) {
        this.page = PAGE.formatted(
                words.of("problem.address.title"), words.of("problem.address.next"), words.of("problem.home"));
        setShowReport(false);
        setShowServerInfo(false);
    }

    /** A page that answers by itself is left alone, whatever its status. */
    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
        if (response.getStatus() == HttpStatus.BAD_REQUEST.value()
                && response.getContentWritten() == 0
                && response.setErrorReported()) {
            write(response);
        } else {
            super.report(request, response, fault);
        }
    }

    private void write(Response response) {
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding("UTF-8");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader(
                    "Content-Security-Policy", "default-src 'self'; base-uri 'none'; frame-ancestors 'none'");
            response.setHeader("X-Content-Type-Options", "nosniff");
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(page);
                response.finishResponse();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
