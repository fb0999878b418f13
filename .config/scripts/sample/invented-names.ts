/** Made up for the sample: names that sound French, activities that such a co-operative hosts. Nobody is meant. */
export const womenFirstNames: readonly string[] = (
  'Adèle Agathe Aline Anaïs Béatrice Bénédicte Camille Cécile Céline Claire Clémence Corinne Delphine Élise Émilie Estelle ' +
  'Eugénie Fanny Florence Françoise Gaëlle Hélène Inès Isaure Joëlle Judith Laëtitia Lucie Maëlle Margaux Maud Mélanie Myriam ' +
  'Noémie Odile Pauline Rachel Sandrine Séverine Solène Sylvie Valérie Véronique Yaël Zoé'
).split(' ');

export const menFirstNames: readonly string[] = (
  'Alexis Antoine Arnaud Aurélien Baptiste Benoît Bruno Cédric Christophe Clément Damien Didier Édouard Étienne Fabien Florent ' +
  'Gaël Gérald Grégory Guilhem Jérémie Jérôme Joël Julien Laurent Loïc Ludovic Marc Mathieu Mickaël Norbert Olivier Pascal ' +
  'Quentin Raphaël Rémi Sébastien Simon Thibaut Thierry Tristan Vincent Yannick Yves'
).split(' ');

export const lastNames: readonly string[] = (
  'Aubéclair Auvernon Balmeyrac Barcelonval Beaucombe Belleroche Bessondière Boisvallier Bramefont Brévaillon Buëchard ' +
  'Cabrelune Calvissan Castelmoran Chabrevent Champsauret Chardonet-Vial Clairmarais Combelune Corbeyran Coulomballe ' +
  'D’Arzeliers Dévoluard Drouvenaz Durancier Embrunaud Esparronel Estivaron Fontclaire Fontvieillard Freissinat Gandelaire ' +
  'Garcinelle Giroussin Grangeneuvat Guillestrin Hauteserve Issolaire Jarjayon Jausieran Lagrandière Lantelmas Laragnon ' +
  'Larchevaux Lautarel Le-Mélézin Lurevaux Malaussenat Manteyrac Méouge Mérindelle Montbrandel Montclusat Nevachard ' +
  'Orcieral Orpierrat Pelvousin Peyrolaz Pierrefeuille Puymorand Queyrassin Rambaudière Ribeyrac Risoulet Roche-Aiguë ' +
  'Rochebrunel Rosansard Sainte-Lucelle Salignacq Savinelle Serraval Seyneron Sigoyran Sisteraud Tallardin Tournefort-Blay ' +
  'Trescléoux Upaisan Valbonnac Valgaudemas Vaumeilhac Ventavonat Veynoisel Villarobert'
).split(' ');

/** VAT of 2014 in tenths of a percent: 200 normal, 55 food and books, 0 for training that is exempt. */
export interface Trade {
  readonly label: string;
  readonly vat: 200 | 100 | 55 | 0;
  readonly season: 'even' | 'summer' | 'winter' | 'school' | 'autumn';
}

const trade = (label: string, season: Trade['season'], vat: Trade['vat'] = 200): Trade => ({
  label,
  vat,
  season,
});

export const trades: readonly Trade[] = [
  trade('Graphisme et mise en page', 'even'),
  trade('Accompagnement en montagne', 'summer'),
  trade('Couture et retouches', 'autumn'),
  trade('Formation bureautique', 'school', 0),
  trade('Menuiserie d’agencement', 'even', 100),
  trade('Photographie', 'summer'),
  trade('Entretien de jardins', 'summer'),
  trade('Création de sites internet', 'even'),
  trade('Traiteur végétal', 'summer', 100),
  trade('Ateliers d’écriture', 'school'),
  trade('Conseil en agroécologie', 'even'),
  trade('Bijoux et petite ferronnerie', 'winter'),
  trade('Relecture et correction', 'even'),
  trade('Multiservices à domicile', 'even', 100),
  trade('Confitures et sirops', 'autumn', 55),
  trade('Cours de yoga', 'school'),
  trade('Sérigraphie', 'even'),
  trade('Diagnostic énergétique', 'autumn'),
  trade('Secrétariat à la demande', 'even'),
  trade('Élagage', 'autumn'),
  trade('Spectacle et conte', 'summer', 55),
  trade('Formation premiers secours', 'school', 0),
  trade('Peinture décorative', 'summer', 100),
  trade('Savons et cosmétiques', 'winter'),
  trade('Maintenance informatique', 'even'),
  trade('Vidéo documentaire', 'even'),
  trade('Traduction', 'even'),
  trade('Poterie', 'winter'),
  trade('Bien-être et massage', 'even'),
  trade('Herboristerie', 'summer', 55),
  trade('Conseil en gestion associative', 'even'),
  trade('Éveil musical', 'school'),
  trade('Tapisserie d’ameublement', 'autumn'),
  trade('Location de vélos', 'summer'),
  trade('Médiation culturelle', 'school'),
  trade('Petite maçonnerie et pierre sèche', 'summer', 100),
];

/** Places that are on no map, for the names of clients. */
export const placeNames: readonly string[] = (
  'Aiguebrune Barnoux Chabestre Champrion Clarensac-le-Haut Fontbasse Grandlubac Lauzerolle Malcombe Montrosier Orsenne ' +
  'Peyrechaude Pralonge Roquemaille Saint-Aubrac Serrevieille Treschamp Valcroze Vaubeline Villebrune'
).split(' ');
