package nl.wieg.web.desk.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wieg.sessions.rounds.demand.PostcodeArea;
import nl.wieg.web.desk.proposals.MunicipalityTiles.Middle;
import org.junit.jupiter.api.Test;

/** Two areas, 4 km west and east of each other, each of its own municipality. */
class MunicipalityTilesTests {

    private final MunicipalityTiles tiles = MunicipalityTiles.of(List.of(
            new PostcodeArea("9301", "Roden", APlan.NOORDENVELD_CODE, 221, 575),
            new PostcodeArea("9401", "Assen", APlan.ASSEN_CODE, 225, 575)));

    @Test
    void hasTheNorthUp() {
        assertThat(tiles.width()).isEqualTo(18);
        assertThat(tiles.height()).isEqualTo(14);
        assertThat(tiles.east(221)).isEqualTo(7);
        assertThat(tiles.south(575)).isEqualTo(7);
        assertThat(tiles.south(574)).isEqualTo(8);
    }

    @Test
    void givesEachTileToTheNearestArea() {
        assertThat(tiles.middles()).containsOnlyKeys("GM0106", "GM1699");
        assertThat(tiles.middles()).containsEntry("GM1699", new Middle(114 / 18.0, 7));
        assertThat(tiles.middles()).containsEntry("GM0106", new Middle(165 / 13.0, 7));
    }

    @Test
    void drawsALineBetweenMunicipalitiesAndAroundTheLand() {
        assertThat(tiles.borders()).contains("M10 6v2").doesNotContain("M6 6v2");
        assertThat(tiles.land())
                .startsWith("M4 2h2v2h-2z")
                .contains("M6 6h2v2h-2z")
                .doesNotContain("M0 0h");
    }

    @Test
    void isEmptyWithoutAreas() {
        assertThat(MunicipalityTiles.of(List.of()).land()).isEmpty();
    }
}
