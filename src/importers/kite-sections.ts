/** The fields of a cluster that are texts or lists of them, in reading order, with their headings. */
export const KITE_SECTIONS = [
  ['historical_background', 'Historical background'],
  ['humanitarian_impact', 'Humanitarian impact'],
  ['technical_details', 'Technical details'],
  ['technical_specifications', 'Technical specifications'],
  ['scientific_significance', 'Scientific significance'],
  ['business_angle_text', 'Business angle'],
  ['business_angle_points', 'Business angle: key points'],
  ['international_reactions', 'International reactions'],
  ['geopolitical_context', 'Geopolitical context'],
  ['economic_implications', 'Economic implications'],
  ['industry_impact', 'Industry impact'],
  ['gaming_industry_impact', 'Gaming industry impact'],
  ['gameplay_mechanics', 'Gameplay mechanics'],
  ['key_players', 'Key players'],
  ['performance_statistics', 'Performance statistics'],
  ['league_standings', 'League standings'],
  ['design_principles', 'Design principles'],
  ['user_experience_impact', 'User experience'],
  ['destination_highlights', 'Destination highlights'],
  ['culinary_significance', 'Culinary significance'],
  ['travel_advisory', 'Travel advisory'],
  ['diy_tips', 'Tips'],
  ['suggested_qna', 'Questions and answers'],
  ['user_action_items', 'What to do'],
  ['future_outlook', 'Outlook'],
  ['did_you_know', 'Did you know?'],
] as const;

/** The fields that are read, or that say nothing a reader could miss. */
export const KITE_SIDE_FIELDS: readonly string[] = [
  ...KITE_SECTIONS.map(([field]) => field),
  ...['id', 'cluster_number', 'unique_domains', 'number_of_titles', 'category', 'title'],
  ...['short_summary', 'talking_points', 'perspectives', 'timeline', 'articles', 'domains'],
  ...['quote', 'quote_author', 'quote_attribution', 'quote_source_url', 'quote_source_domain'],
  ...['primary_image', 'secondary_image', 'sourceLanguage', 'selectedLanguage'],
];
