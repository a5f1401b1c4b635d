package nl.wieg.web.page;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose board this is and whom to call.
 *
 * @param helpPhone where people call for help, empty where nobody answers
 * @param helpMail where they write for help, empty where nobody reads
 * @param remark stands above every page, empty where the data are real
 */
@ConfigurationProperties("wieg.board")
public record BoardProperties(
        @DefaultValue("") String organisation,
        @DefaultValue("") String helpPhone,
        @DefaultValue("") String helpMail,
        @DefaultValue("") String remark) {}
