package nl.wieg.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccessPointTests {

    @Test
    void keepsTheNetworkAndNotTheHouse() {
        assertThat(AccessPoint.network("192.0.2.17", "s").id()).isEqualTo("192.0.2.0/24");
        assertThat(AccessPoint.network("2001:db8:1:2:3:4:5:6", "s").id()).isEqualTo("2001:db8:1:0:0:0:0:0/48");
    }

    @Test
    void tellsSessionsApartWithoutKeepingThem() {
        var one = AccessPoint.network("192.0.2.17", "one-session");
        var other = AccessPoint.network("192.0.2.17", "other-session");

        assertThat(one.sessionHash()).hasSize(16).isNotEqualTo(other.sessionHash());
        assertThat(one.toString()).doesNotContain("one-session");
    }
}
