package nl.wieg.web.desk;

import nl.wieg.access.WorkContext;
import nl.wieg.shared.Municipalities;
import nl.wieg.shared.Municipality;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Municipalities and work contexts by their names. */
@Component
public class Places {

    private final Municipalities municipalities;
    private final Words words;

    Places(Municipalities municipalities, Words words) {
        this.municipalities = municipalities;
        this.words = words;
    }

    public String name(WorkContext context) {
        return context.isRegion()
                ? words.of("child.context.region")
                : name(new MunicipalityCode(context.municipality()));
    }

    public String name(MunicipalityCode code) {
        return municipalities.all().stream()
                .filter(municipality -> municipality.code().equals(code))
                .map(Municipality::name)
                .findFirst()
                .orElseGet(() -> words.of("child.elsewhere"));
    }
}
