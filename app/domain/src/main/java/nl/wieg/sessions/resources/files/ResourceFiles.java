package nl.wieg.sessions.resources.files;

import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.sessions.resources.ResourcePolicy;
import nl.wieg.shared.WrongInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Resources as CSV files: out, looked at, and in. */
@Service
public class ResourceFiles {

    private static final String TYPE = "middelenbestand";

    private final Sheets sheets;
    private final Access access;

    ResourceFiles(Sheets sheets, Access access) {
        this.sheets = sheets;
        this.access = access;
    }

    /** All of a kind, also those out of use, by name: UTF-8, semicolons. */
    public byte[] write(ResourceKind kind) {
        access.require(kind.reading(), AccessObject.of(TYPE, kind.name()));
        return write(sheets.of(kind));
    }

    /**
     * What a file would change; nothing is changed yet.
     *
     * @throws WrongInput about {@code file} when it is no such file at all; what is wrong with a row stands in the review
     */
    public FileReview review(ResourceKind kind, byte[] file) {
        access.require(ResourcePolicy.CHANGE, AccessObject.of(TYPE, kind.name()));
        return Reading.of(sheets.of(kind), CsvFile.read(file)).review();
    }

    /**
     * Keeps what a file changes, all or nothing.
     *
     * @param seal of the review that was seen
     * @throws WrongInput about {@code file} when it would change something else by now, or cannot be kept
     */
    @Transactional
    public FileReview keep(ResourceKind kind, byte[] file, String seal) {
        access.require(ResourcePolicy.CHANGE, AccessObject.of(TYPE, kind.name()));
        return keep(sheets.of(kind), CsvFile.read(file), seal);
    }

    private static <T> byte[] write(Sheet<T> sheet) {
        return CsvFile.write(
                sheet.columns(),
                sheet.known().values().stream().map(sheet::cells).toList());
    }

    private static <T> FileReview keep(Sheet<T> sheet, CsvFile file, String seal) {
        sheet.hold();
        var reading = Reading.of(sheet, file);
        var review = reading.review();
        if (!review.seal().equals(seal)) {
            throw new WrongInput("file", "Intussen veranderde er iets. Kijk nog een keer, en bewaar dan.");
        }
        if (!review.canBeKept()) {
            throw new WrongInput("file", "Er is niets te bewaren, of er staat nog iets fout in het bestand.");
        }
        sheet.keep(reading.changed(review));
        return review;
    }
}
