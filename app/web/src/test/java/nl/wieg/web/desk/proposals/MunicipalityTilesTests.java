package nl.wieg.web.desk.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wieg.sessions.plan.Area;
import nl.wieg.web.desk.proposals.MunicipalityTiles.Middle;
import org.junit.jupiter.api.Test;

/** Two areas, 4 km west and east of each other, each of its own municipality. */
class MunicipalityTilesTests {

    private final MunicipalityTiles tiles = MunicipalityTiles.of(
            List.of(new Area("9301", "GM1699", 221, 575, 1), new Area("9401", "GM0106", 225, 575, 1)));

    @Test
    void hasTheNorthUp() {
        assertThat(tiles.width()).isEqualTo(14);
        assertThat(tiles.height()).isEqualTo(10);
        assertThat(tiles.east(221)).isEqualTo(5);
        assertThat(tiles.south(575)).isEqualTo(5);
        assertThat(tiles.south(574)).isEqualTo(6);
    }

    @Test
    void givesEachTileToTheNearestArea() {
        assertThat(tiles.middles()).containsOnlyKeys("GM0106", "GM1699");
        assertThat(tiles.middles()).containsEntry("GM1699", new Middle(56 / 12.0, 5));
        assertThat(tiles.middles()).containsEntry("GM0106", new Middle(91 / 9.0, 5));
    }

    @Test
    void drawsALineBetweenMunicipalitiesAndAroundTheLand() {
        assertThat(tiles.borders()).contains("M8 4v2").doesNotContain("M4 4v2");
        assertThat(tiles.land())
                .startsWith("M4 0h2v2h-2z")
                .contains("M4 4h2v2h-2z")
                .doesNotContain("M0 0h");
    }

    @Test
    void isEmptyWithoutAreas() {
        assertThat(MunicipalityTiles.of(List.of()).land()).isEmpty();
    }
}
