package nl.wieg.web.desk.requests;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import nl.wieg.immunisation.requests.AccessFile;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** The file of one person on paper. */
@Component
class FilePdf {

    private static final Locale DUTCH = Locale.of("nl");

    private final SpringTemplateEngine templates;

    FilePdf(SpringTemplateEngine templates) {
        this.templates = templates;
    }

    byte[] of(AccessFile file) throws IOException {
        var context = new Context(DUTCH);
        context.setVariable("file", file);
        var bytes = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .useFastMode()
                .withHtmlContent(templates.process("desk/dossier-op-papier", context), null)
                .withProducer("Wieg")
                .toStream(bytes)
                .run();
        return bytes.toByteArray();
    }
}
