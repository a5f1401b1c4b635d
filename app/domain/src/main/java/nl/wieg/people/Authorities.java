package nl.wieg.people;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has authority over a child (gezag), in versions: what was told last holds. */
@Service
public class Authorities {

    private final AuthorityTable table;
    private final Access access;

    Authorities(AuthorityTable table, Access access) {
        this.table = table;
        this.access = access;
    }

    /** As it holds now; {@link AuthorityKind#UNKNOWN} when nobody ever told. */
    public AuthorityOver over(PersonId child) {
        access.require(PeoplePolicy.READ_AUTHORITY, AccessObject.personal("gezag", child.toString()));
        return table.of(List.of(child)).getOrDefault(child, AuthorityOver.unknown(child));
    }

    /** As it holds now over many, in two statements for each 1,000; every child that was asked is in it. */
    public Map<PersonId, AuthorityOver> over(Collection<PersonId> children) {
        access.require(PeoplePolicy.PASS_EVERYBODY, AccessObject.of("gezag", children.size() + " kinderen"));
        var told = table.of(children);
        var all = new LinkedHashMap<PersonId, AuthorityOver>();
        children.forEach(child -> all.put(child, told.getOrDefault(child, AuthorityOver.unknown(child))));
        return all;
    }

    /** Records a version; has no effect when it says what holds already. */
    @Transactional
    public void record(AuthorityTold told) {
        access.require(
                PeoplePolicy.RECORD_AUTHORITY,
                AccessObject.personal("gezag", told.child().toString()));
        write(List.of(told));
    }

    /** Records versions of many children, set-based; of two about one child the later in the list holds. */
    @Transactional
    public void recordAll(List<AuthorityTold> told) {
        access.require(PeoplePolicy.RECORD_MANY, AccessObject.of("gezag", told.size() + " kinderen"));
        write(told);
    }

    private void write(List<AuthorityTold> told) {
        var last = new LinkedHashMap<PersonId, AuthorityTold>();
        told.forEach(one -> last.put(one.child(), one));
        var present = table.of(last.keySet());
        table.insert(last.values().stream()
                .filter(one -> !Objects.equals(one.over(), present.get(one.child())))
                .toList());
    }
}
